// Who is said to be behind the series as a whole.
MATCH (this)-[link:CARRIED_OUT_BY]->(node:Actor)
RETURN link, node AS actor, this AS series
ORDER BY link.confidence DESC, node.id
