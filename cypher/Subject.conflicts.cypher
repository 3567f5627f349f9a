// A conflict concerns one subject.
MATCH (this)<-[:CONCERNS]-(node:Conflict)
RETURN node
ORDER BY node.id
