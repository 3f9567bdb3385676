export { EmployersWait } from "../EmployersWait.tsx";
