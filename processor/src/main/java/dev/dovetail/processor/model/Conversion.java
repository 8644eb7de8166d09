package dev.dovetail.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.annotation.EnumType;
import java.util.Map;

/** The conversion between the value of a property and the value that its column stores. */
public sealed interface Conversion {
    /** Returns the type of the stored value, boxed. */
    TypeName stored();

    /**
     * The conversion of an enum constant.
     *
     * @param type the enum
     * @param form whether its name or its ordinal is stored
     * @param labels the labels that differ from the names of their constants, by name
     */
    record OfEnum(ClassName type, EnumType form, Map<String, String> labels) implements Conversion {
        @Override
        public TypeName stored() {
            return form != EnumType.ORDINAL ? ClassName.get(String.class) : TypeName.INT.box();
        }
    }

    /**
     * The conversion by a converter of the application.
     *
     * @param converter the class of the converter; generated code calls its constructor without parameters
     * @param stored the type that it converts to, boxed
     */
    record ByConverter(ClassName converter, TypeName stored) implements Conversion {}
}
