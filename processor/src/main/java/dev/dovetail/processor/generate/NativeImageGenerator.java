package dev.dovetail.processor.generate;

import dev.dovetail.processor.model.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Generates the metadata by which GraalVM includes in a native image what a schema reads at run time: the scripts.
 * Entities need none, because generated code creates and reads them without reflection.
 */
public final class NativeImageGenerator {
    private NativeImageGenerator() {}

    /** Returns the metadata for {@code schema}, whose other files are {@code files}. */
    public static GeneratedFile.Resource generate(SchemaModel schema, List<GeneratedFile> files) {
        List<String> globs = new ArrayList<>(List.of(schema.folder() + "/*.sql"));
        for (GeneratedFile file : files) {
            if (file instanceof GeneratedFile.Resource resource && resource.path().endsWith(".sql")
                    && !resource.path().startsWith(schema.folder() + "/")) {
                globs.add(resource.path());
            }
        }
        String resources = globs.stream().map(glob -> "    {\"glob\": \"" + glob + "\"}")
                .collect(Collectors.joining(",\n"));
        String folder = schema.folder().substring(schema.folder().lastIndexOf('/') + 1);
        return new GeneratedFile.Resource("META-INF/native-image/dev.dovetail/" + folder
                + "/reachability-metadata.json", "{\n  \"resources\": [\n" + resources + "\n  ]\n}\n");
    }
}
