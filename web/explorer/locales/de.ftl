# Die Texte des Explorers. Was auch die API sagt, steht in graph/messages.

not-found-title = Diese Seite gibt es nicht.
