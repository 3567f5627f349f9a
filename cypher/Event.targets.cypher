// What it was directed at: actors or places.
MATCH (this)-[link:TARGETED]->(node:Entity)
RETURN link, node
ORDER BY node.id
