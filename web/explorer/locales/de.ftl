# Die Texte des Explorers. Was auch die API sagt, steht in graph/messages.

sentence-programme = Programm:
sentence-place = „{ $name }“
