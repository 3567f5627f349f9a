// All incidents.
MATCH (node:Incident)
RETURN node
ORDER BY node.dateStart, node.id
