package dev.dovetail.spring.autoconfigure;

/**
 * What a statement does, in few different words, as tags of metrics need it.
 *
 * @param kind its first word: select, insert, update, delete, merge, or other
 * @param entity the entity whose table it names first, or none
 */
record StatementSubject(String kind, String entity) {}
