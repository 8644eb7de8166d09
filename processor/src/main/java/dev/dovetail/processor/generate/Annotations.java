package dev.dovetail.processor.generate;

import com.palantir.javapoet.AnnotationSpec;

/** The annotations of generated members. */
final class Annotations {
    static final AnnotationSpec NULLABLE = AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();
    static final AnnotationSpec UNCHECKED =
            AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "unchecked").build();

    private Annotations() {}
}
