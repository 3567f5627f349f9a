// An assertion hangs on its subject.
MATCH (this)<-[:SUBJECT]-(node:Assertion)
RETURN node
ORDER BY node.statedOn, node.id
