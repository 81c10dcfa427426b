# The explorer's texts. What the API says, too, stands in graph/messages.

sentence-programme = programme:
sentence-place = { $name }
