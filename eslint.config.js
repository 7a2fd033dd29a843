// @ts-check
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["node_modules/", "build/", "dist/", "web/package/generated/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    // The compiler looks for names that don't exist; these are mistakes that it lets pass.
    rules: {
      eqeqeq: "error",
      "no-constant-condition": "error",
      "no-control-regex": "error",
      "no-debugger": "error",
      "no-duplicate-case": "error",
      "no-empty": "error",
      "no-eval": "error",
      "no-fallthrough": "error",
      "no-implied-eval": "error",
      "no-irregular-whitespace": "error",
      "no-misleading-character-class": "error",
      "no-new-func": "error",
      "no-self-compare": "error",
      "no-template-curly-in-string": "error",
      "no-unsafe-finally": "error",
      "no-useless-escape": "error",
      "no-useless-rename": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  { files: ["**/*.mjs", "**/*.js"], extends: [tseslint.configs.recommended] },
  {
    files: ["web/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-confusing-void-expression": "off",
      // `noUncheckedIndexedAccess` asks for a mark where an index is known to be good.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Callers without types may pass anything, and older engines lack what the library declares.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
);
