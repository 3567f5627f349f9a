// An assertion is stated by one actor.
MATCH (this)<-[:STATED_BY]-(node:Assertion)
RETURN node
ORDER BY node.statedOn, node.id
