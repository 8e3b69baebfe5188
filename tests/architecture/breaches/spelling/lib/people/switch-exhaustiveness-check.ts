export function word(office: "chair" | "auditor"): string {
  switch (office) { // breach
    case "chair":
      return "議長";
  }
  return "";
}
