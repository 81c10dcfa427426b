"""Finds which actor or region a name stands for; pure functions over names, with no database."""
