// What it was about.
MATCH (this)-[link:ABOUT]->(node:Entity)
RETURN link, node
ORDER BY node.id
