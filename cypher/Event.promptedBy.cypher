// One step back.
MATCH (this)-[link:PROMPTED_BY]->(node:Event)
RETURN link, node AS cause, this AS effect
ORDER BY node.dateStart, node.id
