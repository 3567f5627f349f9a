// How it stands to others.
MATCH (this)-[link:AFFILIATED_WITH]->(node:Actor)
RETURN link, this AS actor, node AS `with`
ORDER BY node.id, link.kind
