package dev.dovetail.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.check.Checks;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Advice;
import dev.dovetail.processor.diagnostic.Diagnostics;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import dev.dovetail.processor.generate.ddl.DdlDialects;
import dev.dovetail.processor.model.Words;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import dev.dovetail.processor.resolve.SchemaNames;
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

/** Generates the files for all entities together: the type of the schema, its DDL and its page. */
@AutoService(Processor.class)
@SupportedAnnotationTypes({"dev.dovetail.annotation.AssociationTable", "dev.dovetail.annotation.Check",
    "dev.dovetail.annotation.Check.List", "dev.dovetail.annotation.Column", "dev.dovetail.annotation.Convert",
    "dev.dovetail.annotation.ComponentColumn", "dev.dovetail.annotation.DatabaseGenerated",
    "dev.dovetail.annotation.Default", "dev.dovetail.annotation.Embedded", "dev.dovetail.annotation.Entity",
    "dev.dovetail.annotation.EnumLabel", "dev.dovetail.annotation.Enumerated", "dev.dovetail.annotation.ForeignKey",
    "dev.dovetail.annotation.GeneratedValue", "dev.dovetail.annotation.Id", "dev.dovetail.annotation.Index",
    "dev.dovetail.annotation.Index.List", "dev.dovetail.annotation.Inheritance",
    "dev.dovetail.annotation.ManyToMany", "dev.dovetail.annotation.ManyToOne",
    "dev.dovetail.annotation.MapKey", "dev.dovetail.annotation.OneToMany", "dev.dovetail.annotation.OneToOne",
    "dev.dovetail.annotation.OrderBy", "dev.dovetail.annotation.Table", "dev.dovetail.annotation.Version"})
@SupportedOptions({SchemaProcessor.NAME_OPTION, SchemaProcessor.DIALECTS_OPTION, SchemaProcessor.FLYWAY_OPTION,
    Advice.OPTION})
public final class SchemaProcessor extends AbstractProcessor {
    static final String NAME_OPTION = "dovetail.schema";
    static final String DIALECTS_OPTION = "dovetail.dialects";
    static final String FLYWAY_OPTION = "dovetail.flyway";

    private final boolean isDiscovered;
    private boolean isMissing;
    private Rounds rounds;
    private Advice advice;
    private Diagnostics diagnostics;
    private SchemaWriter writer;
    private String flyway = "";
    private EarlierSchemas earlier;
    private boolean isWrong;

    /** Called by the compiler. */
    public SchemaProcessor() {
        isDiscovered = Claims.isDiscovered();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        isMissing = RuntimeLibrary.isMissing();
        rounds = new Rounds(environment);
        earlier = new EarlierSchemas(environment);
        advice = Advice.of(Options.text(environment, Advice.OPTION));
        diagnostics = new Diagnostics(environment, advice);
        flyway = Options.text(environment, FLYWAY_OPTION);
        writer = new SchemaWriter(new Files(environment, diagnostics), diagnostics, flyway);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (isMissing) {
            return false;
        }
        Reading reading = rounds.begin(round);
        List<EntityDeclaration> due = rounds.due(round.processingOver());
        boolean isNew = !due.isEmpty();
        if (isNew) {
            resolve(reading, names(due));
        }
        // A round with new entities causes another one, because their files are generated. So the first round without
        // new entities knows all of them and is not yet the last. After an error there is no such round. If there is no
        // other processor, nobody adds entities, so that the types are written at once: that saves a round, for which
        // the compiler would enter all sources again.
        boolean isKnown = isWrong || !isNew && rounds.isSettled() && !round.errorRaised();
        if (isKnown || isNew && rounds.isSettled() && isDiscovered && Claims.isAlone()) {
            writer.writeTypes();
        }
        if (isKnown) {
            writer.writeResources(isWrong, dialects());
        }
        return Claims.areFree(processingEnv, round);
    }

    private DdlDialects dialects() {
        return DdlDialects.of(Options.text(processingEnv, DIALECTS_OPTION));
    }

    private void resolve(Reading reading, List<ClassName> due) {
        List<EntityDeclaration> compiled = reading.declarations().compiled();
        List<ResolvedSchema> schemas = new ArrayList<>();
        writer.set(schemas);
        try {
            String names = Options.text(processingEnv, NAME_OPTION);
            SchemaNames.divide(SchemaNames.wrong(names).isEmpty() ? names : "", compiled)
                    .forEach((name, entities) -> schemas.add(reading.resolver().resolveAll(entities, name)));
            writer.set(schemas);
            // Waiting entities are checked in a later round. After an error no round comes in time, so all are checked
            // now.
            if (!rounds.isSettled() && schemas.stream().flatMap(each -> each.compiled().stream())
                    .noneMatch(each -> due.contains(each.declaration().className()) && isWrong(each, reading))) {
                return;
            }
            checkNames(names, compiled);
            schemas.forEach(each -> check(each, reading));
            checkOptions(first(compiled));
        } catch (RuntimeException e) {
            diagnostics.failed(compiled.get(0).origin(), "The schema", e);
        }
    }

    private void checkNames(String names, List<EntityDeclaration> compiled) {
        for (String name : SchemaNames.wrong(names)) {
            isWrong = true;
            diagnostics.print(List.of(Report.of(
                    Problem.NO_SCHEMA_NAME, compiled.get(0).origin(), NAME_OPTION, name)));
        }
        for (EntityDeclaration entity : SchemaNames.wrong(names).isEmpty()
                ? SchemaNames.outside(names, compiled) : List.<EntityDeclaration>of()) {
            isWrong = true;
            String home = entity.className().packageName();
            diagnostics.print(List.of(Report.of(Problem.ENTITY_WITHOUT_SCHEMA, entity.origin(), entity.name(),
                    NAME_OPTION, home, names + "," + (home.isEmpty() ? "Other" : home + "."
                            + Words.capitalized(home.substring(home.lastIndexOf('.') + 1))))));
        }
    }

    /** Returns an entity that is being compiled, so that a message can point at it. */
    private EntityDeclaration first(List<EntityDeclaration> compiled) {
        return compiled.stream().filter(each -> !rounds.others().contains(each.qualifiedName())).findFirst()
                .orElse(compiled.get(0));
    }

    private void checkOptions(EntityDeclaration first) {
        for (String name : dialects().unknown()) {
            report(Report.of(Problem.UNKNOWN_DIALECT, first.origin(), DIALECTS_OPTION, name,
                    String.join(",", DdlDialects.names())));
        }
        if (!flyway.isEmpty() && !flyway.matches("\\d+([._]\\d+)*")) {
            report(Report.of(Problem.NO_MIGRATION_VERSION, first.origin(), FLYWAY_OPTION, flyway));
        }
        for (String words : advice.unknown()) {
            report(Report.of(Problem.UNKNOWN_ADVICE, first.origin(), Advice.OPTION, words,
                    Suggestion.of(words.replaceAll("\\W.*", ""), Advice.names()), Advice.levels()));
        }
    }

    private void check(ResolvedSchema schema, Reading reading) {
        List<Report> reports = Checks.check(
                schema, dialects().nameLimits(), dialects().lackingTypes(), dialects().columnRules());
        diagnostics.print(reports);
        checkName(schema);
        checkLate(schema);
        isWrong |= !reports.isEmpty() || schema.compiled().stream().anyMatch(each -> isWrong(each, reading));
        if (!isWrong) {
            List<Report> ofTables = Checks.checkTables(schema, dialects().lackingTypes(), dialects().columnRules());
            diagnostics.print(ofTables);
            isWrong = !ofTables.isEmpty();
        }
        if (!isWrong) {
            diagnostics.print(Checks.advise(schema));
        }
    }

    /** Returns whether the entity has an error, which {@link EntityProcessor} prints. */
    private static boolean isWrong(ResolvedEntity entity, Reading reading) {
        return !entity.reports().isEmpty() || !reading.check(entity).isEmpty();
    }

    /** Reports a schema with the name of a schema in another module. It would hide that one and its tables. */
    private void checkName(ResolvedSchema schema) {
        List<EntityDeclaration> compiled = declarations(schema);
        List<String> hidden = earlier.hidden(
                schema.model().type(), compiled.stream().map(EntityDeclaration::qualifiedName).toList());
        if (!hidden.isEmpty() && writer.written(schema.model().type()).isEmpty()) {
            report(Report.of(Problem.SCHEMA_ELSEWHERE, first(compiled).origin(), first(compiled).name(),
                    schema.model().fullName(), hidden.get(0), schema.model().fullName()));
            writer.skip(schema.model().type(), names(compiled));
        }
    }

    /** Reports entities that other processors generate after the schema was written. */
    private void checkLate(ResolvedSchema schema) {
        List<ClassName> known = writer.written(schema.model().type()).orElse(names(declarations(schema)));
        for (EntityDeclaration entity : declarations(schema)) {
            if (!known.contains(entity.className())) {
                String home = SchemaNames.derived(entity.className().packageName());
                report(Report.of(Problem.ENTITY_TOO_LATE, entity.origin(), entity.name(),
                        schema.model().fullName(), schema.model().fullName(), home));
            }
        }
    }

    private void report(Report report) {
        isWrong = true;
        diagnostics.print(List.of(report));
    }

    private static List<EntityDeclaration> declarations(ResolvedSchema schema) {
        return schema.compiled().stream().map(ResolvedEntity::declaration).toList();
    }

    private static List<ClassName> names(List<EntityDeclaration> entities) {
        return entities.stream().map(EntityDeclaration::className).toList();
    }
}
