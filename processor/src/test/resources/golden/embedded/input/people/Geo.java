package people;

/** A place on the globe. */
public record Geo(double latitude, double longitude) {}
