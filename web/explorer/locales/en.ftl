# The explorer's texts. What the API says, too, stands in graph/messages.

not-found-title = There is no such page.
