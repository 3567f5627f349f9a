// All events.
MATCH (node:Event)
RETURN node
ORDER BY node.dateStart, node.id
