// The nodes of all paths, each once; the resolver hands them out.
UNWIND $nodes AS wanted
MATCH (node:Entity {id: wanted})
RETURN node
ORDER BY node.id
