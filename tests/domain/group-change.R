# What group-change.test.ts expects: run with `Rscript tests/domain/group-change.R`.
before <- c(10, 12, 15, 8, 20, 11, 9)
after <- c(14, 12, 20, 15, 18, 19, 12)
change <- after - before
print(t.test(after, before, paired = TRUE)$conf.int, digits = 10)
cat("mean", format(mean(change), digits = 10), "srm", format(mean(change) / sd(change), digits = 10), "\n")
print(qt(0.975, c(1, 2, 3, 4, 9, 29, 120)), digits = 8)
