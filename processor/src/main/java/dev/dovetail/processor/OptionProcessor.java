package dev.dovetail.processor;

import com.google.auto.service.AutoService;
import dev.dovetail.processor.diagnostic.Advice;
import dev.dovetail.processor.diagnostic.LocalTypes;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Accepts Dovetail's options in compilations without entities. Builds pass the same options to the compilation of
 * tests, and javac warns about options that no processor accepts. Also reports entities within methods, which are not
 * passed to processors by their annotations.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
@SupportedOptions({SchemaProcessor.NAME_OPTION, SchemaProcessor.DIALECTS_OPTION, SchemaProcessor.FLYWAY_OPTION,
    Advice.OPTION})
public final class OptionProcessor extends AbstractProcessor {
    private LocalTypes locals;

    /** Called by the compiler. */
    public OptionProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        locals = new LocalTypes(environment);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        locals.refuse(round.getRootElements());
        return false;
    }
}
