package dev.dovetail.processor;

import com.google.auto.service.AutoService;
import dev.dovetail.processor.check.Checks;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.EntityShape;
import dev.dovetail.processor.diagnostic.Advice;
import dev.dovetail.processor.diagnostic.Diagnostics;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.generate.GeneratedFile;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
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
 * Checks each entity and writes its files, looking only at what can be reached from it: Gradle may run it for changed
 * entities alone.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.dovetail.annotation.Entity")
@SupportedOptions(Advice.OPTION)
public final class EntityProcessor extends AbstractProcessor {
    private Rounds rounds;
    private Diagnostics diagnostics;
    private Files files;

    /** Made by the compiler. */
    public EntityProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new Rounds(environment);
        diagnostics = new Diagnostics(
                environment, Advice.of(environment.getOptions().getOrDefault(Advice.OPTION, "")));
        files = new Files(environment, diagnostics);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Declarations declarations = rounds.begin(round);
        boolean hasMistakes = process(rounds.due(declarations, round.processingOver()), declarations);
        if (hasMistakes && !round.processingOver()) {
            // The compiler goes no further after an error: what waited would come too late for files that name it.
            process(rounds.due(declarations, true), declarations);
        }
        return false;
    }

    /** Whether any of them had a mistake. */
    private boolean process(List<EntityDeclaration> due, Declarations declarations) {
        Resolver resolver = new Resolver(declarations);
        boolean hasMistakes = false;
        for (EntityDeclaration declaration : due) {
            try {
                hasMistakes |= process(resolver.resolve(declaration));
            } catch (RuntimeException e) {
                // Whatever happens, the compiler goes on, and the user sees the other messages.
                diagnostics.failed(declaration.origin(), declaration.name(), e);
            }
        }
        return hasMistakes;
    }

    /** Says what is wrong with an entity, and writes its files as far as can be; whether anything is. */
    private boolean process(ResolvedEntity entity) {
        EntityShape shape = entity.declaration().shape();
        // Whatever else is wrong with an enum or a record follows from what it is, or from imports.
        List<Report> mistakes = new ArrayList<>(
                shape.isOfRightKind() && entity.declaration().lookAlikes().isEmpty() ? entity.reports() : List.of());
        mistakes.addAll(Checks.check(entity));
        // Who has to mend a mistake is not given advice as well.
        diagnostics.print(mistakes.isEmpty() ? Checks.advise(entity) : mistakes);
        if (shape.isHidden()) {
            return !mistakes.isEmpty();
        }
        // Nothing implements accessors that the runtime's own methods are in the way of.
        boolean isFree = mistakes.stream().noneMatch(each -> each.problem() == Problem.NAME_RESERVED);
        for (GeneratedFile file : shape.isImplementable() && isFree
                ? Generators.generate(entity.model()) : Generators.generateUnimplemented(entity.model())) {
            files.write(file, entity.model().origins());
        }
        return !mistakes.isEmpty();
    }
}
