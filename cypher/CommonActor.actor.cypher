// All actors shown; the resolver hands them out.
UNWIND $actors AS wanted
MATCH (node:Actor {id: wanted})
RETURN node
ORDER BY node.id
