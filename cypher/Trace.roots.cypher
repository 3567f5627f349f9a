// The events where the walk came to an end.
UNWIND $roots AS root
MATCH (node:Event {id: root})
RETURN node
ORDER BY node.dateStart, node.id
