/** Where a place is after an edit: it moves with the text behind, and loses what the edit takes of it. */
export function moved(place: { start: number; end: number }, start: number, end: number, length: number) {
  const shift = length - (end - start);
  if (place.end <= start) return place;
  if (place.start >= end) return { start: place.start + shift, end: place.end + shift };
  return {
    start: place.start < start ? place.start : start + length,
    end: place.end > end ? place.end + shift : Math.max(start, place.start < start ? start : start + length),
  };
}
