// The events that are counted in the series.
MATCH (this)<-[link:PART_OF]-(node:Event)
RETURN link, node AS event, this AS series
ORDER BY link.ordinal, node.dateStart, node.id
