// What it was directed at: actors or places.
MATCH (this)-[link:TARGETED]->(node:Entity)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY node.id
