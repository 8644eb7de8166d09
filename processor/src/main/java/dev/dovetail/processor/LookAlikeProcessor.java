package dev.dovetail.processor;

import com.google.auto.service.AutoService;
import dev.dovetail.annotation.Entity;
import dev.dovetail.processor.check.ImportCheck;
import dev.dovetail.processor.declaration.LookAlikes;
import dev.dovetail.processor.diagnostic.Advice;
import dev.dovetail.processor.diagnostic.Diagnostics;
import dev.dovetail.processor.diagnostic.Problem;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reports types with entity annotations of other libraries, and which annotations to import instead. It claims no
 * annotations and generates nothing.
 */
@AutoService(Processor.class)
@SupportedOptions(Advice.OPTION)
public final class LookAlikeProcessor extends AbstractProcessor {
    private Diagnostics diagnostics;

    /** Called by the compiler. */
    public LookAlikeProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        diagnostics = new Diagnostics(environment,
                Advice.of(environment.getOptions().getOrDefault(Advice.OPTION, "")));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return LookAlikes.entities();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (RuntimeLibrary.isMissing()) {
            return false;
        }
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element instanceof TypeElement type && type.getAnnotation(Entity.class) == null) {
                    // Without abstract getters it is more likely an entity of the other library.
                    diagnostics.print(List.of(ImportCheck.report(LookAlikes.hasShapeOfEntity(type)
                                    ? Problem.LOOK_ALIKE : Problem.LOOK_ALIKE_ENTITY,
                            type.getSimpleName().toString(), LookAlikes.of(type))));
                }
            }
        }
        return false;
    }
}
