// One step forward.
MATCH (this)<-[link:PROMPTED_BY]-(node:Event)
RETURN link, node AS effect, this AS cause
ORDER BY node.dateStart, node.id
