package dev.dovetail.processor.declaration;

import com.palantir.javapoet.ClassName;

/**
 * A converter that a property names.
 *
 * @param typeName its class
 * @param property the type that it converts from: the property's
 * @param stored the type that it converts to: the column's
 * @param constructible whether it has a constructor without parameters that generated code may call
 */
public record ConverterDeclaration(
        ClassName typeName, TypeDeclaration property, TypeDeclaration stored, boolean constructible) {}
