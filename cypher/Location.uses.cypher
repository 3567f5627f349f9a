// Who uses it.
MATCH (this)-[link:USED_BY]->(node:Actor)
RETURN link, this AS location, node AS actor
ORDER BY node.id
