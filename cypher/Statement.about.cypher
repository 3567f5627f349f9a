// What it was about.
MATCH (this)-[link:ABOUT]->(node:Entity)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY node.id
