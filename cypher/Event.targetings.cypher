// What it was directed at, with the link.
MATCH (this)-[link:TARGETED]->(node:Entity)
RETURN link, node AS target, this AS event
ORDER BY node.id
