"""A second, naive answer to every operation: graphql-core's ordinary executor over plain lists of the seed files.

It reads `seeds/data` and `schema.graphql` itself, filters with loops, sorts whole lists and cuts them last. Of the
product it uses the cursors' encoding alone, since cursors are opaque. `search` and `dataset` are left out.
"""
