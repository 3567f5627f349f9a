// Who is said to have carried it out.
MATCH (this)-[link:CARRIED_OUT_BY]->(node:Actor)
RETURN link, node AS actor, this AS event
ORDER BY link.confidence DESC, node.id
