// All statements.
MATCH (node:Statement)
RETURN node
ORDER BY node.spokenOn, node.id
