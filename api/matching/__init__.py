"""Matches names with the actors and regions of the graph, and tells more about them."""
