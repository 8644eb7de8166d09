package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Parameters;

/** The rows of a batch from row {@code first} on. */
record RowsFrom(int first, BatchBinding binding) implements BatchBinding {
    @Override
    public void bind(int row, Parameters parameters) {
        binding.bind(first + row, parameters);
    }
}
