// Kept flat on the event.
RETURN this.dateStart AS start, this.dateEnd AS end, this.datePrecision AS precision
