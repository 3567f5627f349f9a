// The event that a casualty record belongs to.
MATCH (this)<-[:HAS_CASUALTIES]-(node:Event)
RETURN node
ORDER BY node.id
