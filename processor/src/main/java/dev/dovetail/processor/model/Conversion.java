package dev.dovetail.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.annotation.EnumType;

/** How a property's value becomes the value that is stored, where the two differ. */
public sealed interface Conversion {
    /** The type of the stored value, boxed. */
    TypeName stored();

    /**
     * The constants of an enum.
     *
     * @param type the enum
     * @param form by name or by position
     */
    record OfEnum(ClassName type, EnumType form) implements Conversion {
        @Override
        public TypeName stored() {
            return form == EnumType.STRING ? ClassName.get(String.class) : TypeName.INT.box();
        }
    }

    /**
     * The user's converter.
     *
     * @param converter the class, which has a public constructor without parameters
     * @param stored the type that it stores, boxed
     */
    record ByConverter(ClassName converter, TypeName stored) implements Conversion {}
}
