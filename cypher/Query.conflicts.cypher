// Conflicts are kept as nodes, so that reading them costs what the page costs.
MATCH (node:Conflict)
RETURN node
ORDER BY node.id
