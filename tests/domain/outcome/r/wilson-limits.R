# Prints the counts and Wilson limits that src/domain/outcome/engine/published-table.test.ts expects.
# Run with: Rscript tests/domain/outcome/r/wilson-limits.R
# prop.test without continuity correction gives the score limits of Wilson (1927).
counts <- c(in_job = 17, started_education = 10, in_placement = 19, referred_to_treatment = 4)
for (name in names(counts)) {
  limits <- prop.test(counts[[name]], 98, correct = FALSE)$conf.int
  cat(sprintf("%-22s %2d / 98  %.10f  %.10f\n", name, counts[[name]], limits[1], limits[2]))
}
