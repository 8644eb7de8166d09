package dev.dovetail.processor.declaration;

import com.palantir.javapoet.ClassName;

/**
 * The converter of a property.
 *
 * @param typeName the class of the converter
 * @param property the type that it converts from, which is the type of the property
 * @param stored the type that it converts to, which is the type of the column
 * @param constructible whether it has a constructor without parameters that generated code may call
 */
public record ConverterDeclaration(
        ClassName typeName, TypeDeclaration property, TypeDeclaration stored, boolean constructible) {}
