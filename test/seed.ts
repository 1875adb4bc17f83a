import fc from "fast-check";

/** Properties are tried with the same examples in every run: a failure is the code's, never the day's. */
fc.configureGlobal({ seed: 20_260_101 });
