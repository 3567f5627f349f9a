// All places.
MATCH (node:Location)
RETURN node
ORDER BY node.name, node.id
