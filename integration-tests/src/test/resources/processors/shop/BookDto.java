package shop;

/** A record. */
public record BookDto(Long id, String title) {}
