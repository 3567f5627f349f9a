// All actors.
MATCH (node:Actor)
RETURN node
ORDER BY node.name, node.id
