package dev.dovetail.processor.declaration;

/**
 * What makes a property a component of an embedded record.
 *
 * @param name the name of the component
 * @param prefix the start of the name of its column
 * @param optional whether the record, or one that it is nested in, may be null
 */
public record ComponentDeclaration(String name, String prefix, boolean optional) {}
